/** The pages of schemes, parameters and open questions. */
@NullMarked
package nc.maillage.schemes.web;

import org.jspecify.annotations.NullMarked;
