/** A rule as a value: a small typed tree of conditions, and the tracer that turns it into a verdict. */
@NullMarked
package nc.maillage.law.rule;

import org.jspecify.annotations.NullMarked;
