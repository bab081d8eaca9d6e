/** The lawyer's pages: written from the rule, the figures and the examples, and approved by whoever changes them. */
@NullMarked
package nc.maillage.law.document;

import org.jspecify.annotations.NullMarked;
