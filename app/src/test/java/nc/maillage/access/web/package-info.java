@NullMarked
package nc.maillage.access.web;

import org.jspecify.annotations.NullMarked;
