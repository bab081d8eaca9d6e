/** Runs, findings and persons set aside, as rows. */
@NullMarked
package nc.maillage.takeup.store;

import org.jspecify.annotations.NullMarked;
