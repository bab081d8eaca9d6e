@NullMarked
package nc.maillage.decisions.domain;

import org.jspecify.annotations.NullMarked;
