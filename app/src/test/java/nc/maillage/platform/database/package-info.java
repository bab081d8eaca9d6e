@NullMarked
package nc.maillage.platform.database;

import org.jspecify.annotations.NullMarked;
