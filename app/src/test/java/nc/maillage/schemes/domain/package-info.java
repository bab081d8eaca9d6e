@NullMarked
package nc.maillage.schemes.domain;

import org.jspecify.annotations.NullMarked;
