/** What every command of the operator shares: its arguments, its voice, its passphrases. */
@NullMarked
package nc.maillage.keeping.command;

import org.jspecify.annotations.NullMarked;
