/** The medical-aid card of province Nord, whose ceiling and residence no source gives: a person judges both. */
@NullMarked
package nc.maillage.law.amg.nord;

import org.jspecify.annotations.NullMarked;
