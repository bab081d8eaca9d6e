/** Tests of the plan of the demonstration. */
@NullMarked
package nc.maillage.demo.plan;

import org.jspecify.annotations.NullMarked;
