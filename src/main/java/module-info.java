/** Quarterdeck: a live workshop from one laptop. Nothing here is null unless it says so. */
@org.jspecify.annotations.NullMarked module org.quarterdeck {
    requires static org.jspecify;
    requires java.desktop;
    requires java.sql;
    requires java.logging;
    requires java.net.http;
    requires javafx.controls;
    requires org.controlsfx.controls;
    requires atlantafx.base;
    requires org.kordamp.ikonli.javafx;
    requires org.kordamp.ikonli.feather;
    requires org.xerial.sqlitejdbc;
    requires org.postgresql.jdbc;
    requires com.zaxxer.hikari;
    requires flyway.core;
    requires org.pcollections;
    requires org.commonmark;
    requires org.commonmark.ext.footnotes;
    requires org.commonmark.ext.gfm.strikethrough;
    requires org.commonmark.ext.gfm.tables;
    requires org.commonmark.ext.task.list.items;
    requires org.snakeyaml.engine;
    requires com.github.weisj.jsvg;
    requires org.eclipse.jetty.server;
    requires com.fasterxml.jackson.databind;
    requires io.nayuki.qrcodegen;
    requires org.apache.pdfbox;
    requires org.apache.pdfbox.io;
    requires org.apache.poi.poi;
    requires org.apache.poi.ooxml;
    requires org.apache.poi.ooxml.schemas;
    requires org.apache.xmlbeans;
    requires org.apache.fontbox;
    requires de.siegmar.fastcsv;
    requires org.dhatim.fastexcel;
    requires info.picocli;
}
