@NullMarked
package nc.maillage.access.pages;

import org.jspecify.annotations.NullMarked;
