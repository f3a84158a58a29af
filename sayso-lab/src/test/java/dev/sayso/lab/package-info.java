@NullMarked
package dev.sayso.lab;

import org.jspecify.annotations.NullMarked;
