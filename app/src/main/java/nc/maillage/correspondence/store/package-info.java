/** Letters, their way to the person, their texts, in the database. */
@NullMarked
package nc.maillage.correspondence.store;

import org.jspecify.annotations.NullMarked;
