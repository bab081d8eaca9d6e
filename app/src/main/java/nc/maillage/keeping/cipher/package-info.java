/** Files sealed in the age format, for a passphrase or for a key. */
@NullMarked
package nc.maillage.keeping.cipher;

import org.jspecify.annotations.NullMarked;
