/** A family's request followed in a real browser, from the counter to the card that anyone can check. */
@NullMarked
package nc.maillage.journey;

import org.jspecify.annotations.NullMarked;
