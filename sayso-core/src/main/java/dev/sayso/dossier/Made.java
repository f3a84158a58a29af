package dev.sayso.dossier;

/**
 * What made a dossier.
 *
 * @param version of the program
 * @param settings digest of every setting, rule file and model that can change the result
 */
public record Made(String version, String settings) {}
