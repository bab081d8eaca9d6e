/** Two witnesses of one notice, versions of it, successors, references used twice. */
@NullMarked
package nc.maillage.notices.reconcile;

import org.jspecify.annotations.NullMarked;
