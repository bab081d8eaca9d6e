/** The pages of the second reading, of the register and of the replay. */
@NullMarked
package nc.maillage.decisions.web;

import org.jspecify.annotations.NullMarked;
