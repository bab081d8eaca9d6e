/** What holds for each page, whatever the module that makes it. */
@NullMarked
package nc.maillage.pages;

import org.jspecify.annotations.NullMarked;
