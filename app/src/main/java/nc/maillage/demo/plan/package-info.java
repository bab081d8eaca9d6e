/** What the demonstration will do, drawn from a seed before anything is done: people, homes, requests, and each act in its order. */
@NullMarked
package nc.maillage.demo.plan;

import org.jspecify.annotations.NullMarked;
