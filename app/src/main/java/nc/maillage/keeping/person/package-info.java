/** What a person is given of their file, and what is erased of it. */
@NullMarked
package nc.maillage.keeping.person;

import org.jspecify.annotations.NullMarked;
