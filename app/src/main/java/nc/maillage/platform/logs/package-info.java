/** What the program writes in its log, and what it never does: the data of a person. */
@NullMarked
package nc.maillage.platform.logs;

import org.jspecify.annotations.NullMarked;
