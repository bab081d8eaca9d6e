/** What the law says of itself to a lawyer: each condition with its text, its figures and its cases. */
@NullMarked
package nc.maillage.law.document;

import org.jspecify.annotations.NullMarked;
