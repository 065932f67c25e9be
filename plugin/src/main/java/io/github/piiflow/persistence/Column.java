package io.github.piiflow.persistence;

import io.github.piiflow.binding.ClassInfo;
import io.github.piiflow.binding.FieldInfo;
import io.github.piiflow.dataflow.SinkSite;
import io.github.piiflow.mapping.Property;
import io.github.piiflow.rule.Mapping;

/**
 * A field that is stored.
 *
 * @param type the class that is mapped, which may have inherited the field
 * @param site stands for the declaration
 */
record Column(ClassInfo type, FieldInfo field, Property property, Mapping mapping, SinkSite site) {}
