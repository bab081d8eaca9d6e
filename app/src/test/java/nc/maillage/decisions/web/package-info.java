@NullMarked
package nc.maillage.decisions.web;

import org.jspecify.annotations.NullMarked;
