/** Persons as agents meet them: found under any of their names, created once, housed by dates. */
@NullMarked
package nc.maillage.people;

import org.jspecify.annotations.NullMarked;
