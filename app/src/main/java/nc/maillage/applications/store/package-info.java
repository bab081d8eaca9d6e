/** The tables of requests. */
@NullMarked
package nc.maillage.applications.store;

import org.jspecify.annotations.NullMarked;
