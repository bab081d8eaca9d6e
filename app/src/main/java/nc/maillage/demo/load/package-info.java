/** Beyond the population that is played, homes are copied with their files by the thousand: a load, not a population. */
@NullMarked
package nc.maillage.demo.load;

import org.jspecify.annotations.NullMarked;
