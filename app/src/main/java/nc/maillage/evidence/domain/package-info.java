/** What a piece may become, and the names of files. */
@NullMarked
package nc.maillage.evidence.domain;

import org.jspecify.annotations.NullMarked;
