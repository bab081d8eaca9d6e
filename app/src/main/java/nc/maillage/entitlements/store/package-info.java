/** The tables of cards. */
@NullMarked
package nc.maillage.entitlements.store;

import org.jspecify.annotations.NullMarked;
