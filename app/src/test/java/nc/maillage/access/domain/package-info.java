@NullMarked
package nc.maillage.access.domain;

import org.jspecify.annotations.NullMarked;
