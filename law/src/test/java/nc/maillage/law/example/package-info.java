/** What the examples of every scheme share: their French sentences, the figures that they guard, the cases drawn. */
@NullMarked
package nc.maillage.law.example;

import org.jspecify.annotations.NullMarked;
