/** The salted digests kept of each signed decision. */
@NullMarked
package nc.maillage.keeping.proof;

import org.jspecify.annotations.NullMarked;
