/** Maillage: one package per business word. */
@NullMarked
package nc.maillage;

import org.jspecify.annotations.NullMarked;
