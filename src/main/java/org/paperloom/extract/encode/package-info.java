/**
 * The encoder engine: a small Transformer reads a text once and scores its spans; markers that stand beside the text
 * score pairs of spans. The network is trained by the scripts under src/main/python and runs in ONNX Runtime.
 */
@NullMarked
package org.paperloom.extract.encode;

import org.jspecify.annotations.NullMarked;
