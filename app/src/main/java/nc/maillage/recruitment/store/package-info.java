/** Notices, proposals and posts in the database. */
@NullMarked
package nc.maillage.recruitment.store;

import org.jspecify.annotations.NullMarked;
