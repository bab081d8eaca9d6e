@NullMarked
package nc.maillage.schemes.web;

import org.jspecify.annotations.NullMarked;
