@NullMarked
package nc.maillage.demo;

import org.jspecify.annotations.NullMarked;
