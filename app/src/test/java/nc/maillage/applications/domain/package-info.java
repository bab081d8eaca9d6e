/** The clock of a request, case by case. */
package nc.maillage.applications.domain;
