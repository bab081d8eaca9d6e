/** Imports notices and judges what they propose. */
@NullMarked
package nc.maillage.recruitment.usecase;

import org.jspecify.annotations.NullMarked;
