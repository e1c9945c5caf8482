package io.outturn.survey.logic;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** An expression as it is written, before anybody asks what its names mean. */
public sealed interface Tree {
  /** The character it begins at, counted from 1. */
  int column();

  /** A number, never negative, with at most 9 decimals. */
  record Figure(int column, BigDecimal number) implements Tree {}

  /** Text in quotes. */
  record Quoted(int column, String text) implements Tree {}

  /** A date. */
  record Date(int column, LocalDate day) implements Tree {}

  /** The name of a question, an attribute or a computed value, or the id of an option. */
  record Word(int column, String word) implements Tree {}

  /** A function of what stands in its brackets. */
  record Call(int column, Function function, List<Tree> arguments) implements Tree {
    public Call {
      arguments = List.copyOf(arguments);
    }
  }

  /** A number with its sign turned. */
  record Negative(int column, Tree operand) implements Tree {}

  /** Arithmetic on two numbers. */
  record Calculation(Operator operator, Tree left, Tree right) implements Tree {
    @Override
    public int column() {
      return left.column();
    }
  }

  /** Two values set against each other. */
  record Comparison(Relation relation, Tree left, Tree right) implements Tree {
    @Override
    public int column() {
      return left.column();
    }
  }

  /** Whether an option is among those chosen. */
  record Inclusion(Tree several, Tree option) implements Tree {
    @Override
    public int column() {
      return several.column();
    }
  }

  /** The opposite of a condition. */
  record Not(int column, Tree operand) implements Tree {}

  /** Two conditions that must both hold. */
  record Both(Tree left, Tree right) implements Tree {
    @Override
    public int column() {
      return left.column();
    }
  }

  /** Two conditions of which one is enough. */
  record Either(Tree left, Tree right) implements Tree {
    @Override
    public int column() {
      return left.column();
    }
  }

  /**
   * Something unreadable, already complained about; never part of an {@link Expression}.
   *
   * @param parts what could be read inside it, so that its mistakes are found, too
   */
  record Gap(int column, List<Tree> parts) implements Tree {
    public Gap {
      parts = List.copyOf(parts);
    }
  }
}
