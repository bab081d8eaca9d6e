/** The mail register, the page of a letter, the texts. */
@NullMarked
package nc.maillage.correspondence.web;

import org.jspecify.annotations.NullMarked;
