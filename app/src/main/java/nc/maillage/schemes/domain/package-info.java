/** The rules of publishing: who may approve what another proposed, and what a version must hold. */
@NullMarked
package nc.maillage.schemes.domain;

import org.jspecify.annotations.NullMarked;
