/** What an agent does to a person's file, one class an act. */
@NullMarked
package nc.maillage.people.usecase;

import org.jspecify.annotations.NullMarked;
