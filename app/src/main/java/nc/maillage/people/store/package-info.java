/** The tables of persons, one store an aggregate. */
@NullMarked
package nc.maillage.people.store;

import org.jspecify.annotations.NullMarked;
