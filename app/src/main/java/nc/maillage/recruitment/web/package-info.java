/** Pages of the chart, of the notices and of the posts. */
@NullMarked
package nc.maillage.recruitment.web;

import org.jspecify.annotations.NullMarked;
