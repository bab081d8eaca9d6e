/** The closed lists that the reading and the checks stand on: corps, directions, domains, jobs, communes, durations. */
@NullMarked
package nc.maillage.notices.lists;

import org.jspecify.annotations.NullMarked;
