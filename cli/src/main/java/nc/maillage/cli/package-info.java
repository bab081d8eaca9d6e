/** The commands that need no server: arguments in, one answer on standard output, one line of complaint elsewhere. */
@NullMarked
package nc.maillage.cli;

import org.jspecify.annotations.NullMarked;
