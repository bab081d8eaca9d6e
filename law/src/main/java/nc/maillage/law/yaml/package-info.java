/** Reading the law's own YAML files, with the file and line of whatever is wrong in them. */
@NullMarked
package nc.maillage.law.yaml;

import org.jspecify.annotations.NullMarked;
