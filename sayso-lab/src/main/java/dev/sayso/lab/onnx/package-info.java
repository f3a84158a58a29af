/** Writes ONNX files. */
@NullMarked
package dev.sayso.lab.onnx;

import org.jspecify.annotations.NullMarked;
