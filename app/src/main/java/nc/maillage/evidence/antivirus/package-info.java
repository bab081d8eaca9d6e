/** Asks an antivirus about the bytes of a piece, where one is configured. */
@NullMarked
package nc.maillage.evidence.antivirus;

import org.jspecify.annotations.NullMarked;
