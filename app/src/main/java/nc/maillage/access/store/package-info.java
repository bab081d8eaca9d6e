/** Where accounts, tries, readings and recusals are kept. */
@NullMarked
package nc.maillage.access.store;

import org.jspecify.annotations.NullMarked;
