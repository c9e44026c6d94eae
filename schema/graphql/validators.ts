import { registerDecorator, type ValidationOptions } from 'class-validator';
import { isPlainText, tidyText } from '../../src/kernel/text';

/** The longest free text, in UTF-16 code units. */
export const textMax = 10_000;

const isTextOf = (value: unknown, longest: number): boolean =>
  typeof value === 'string' &&
  value.length <= longest &&
  isPlainText(value) &&
  tidyText(value).length > 0;

/** Text that a person could have written: not blank, not longer than `longest`, no control characters. */
export const IsText =
  (longest: number, options: ValidationOptions = {}): PropertyDecorator =>
  (target, property) => {
    registerDecorator({
      name: 'isText',
      target: target.constructor,
      propertyName: String(property),
      constraints: [longest],
      options: {
        message: `must be text of 1 to ${String(longest)} characters without control characters`,
        ...options,
      },
      validator: { validate: (value) => isTextOf(value, longest) },
    });
  };

/** An id as the API gives it. */
export const IsId = (options: ValidationOptions = {}): PropertyDecorator => IsText(100, options);
