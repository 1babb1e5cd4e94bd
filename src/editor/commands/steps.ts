import * as vscode from 'vscode';

/** What a step came to: the author went on, went back (with what was answered until then, to be kept), or gave up. */
export type StepResult<T> =
  | { readonly kind: 'next'; readonly value: T }
  | { readonly kind: 'back'; readonly value: T | undefined }
  | { readonly kind: 'cancelled' };

/** Where a step stands in the whole. */
export interface StepFrame {
  readonly title: string;
  readonly step: number;
  readonly totalSteps: number;
  readonly prompt: string;
}

/** A step that asks for a line of text. */
export interface TextStep<T> extends StepFrame {
  readonly value: string;
  readonly placeholder?: string;
  readonly buttons?: readonly vscode.QuickInputButton[];
  /** What is said of the text while it is typed. */
  note?(text: string): string | undefined;
  /** What is wrong with the text; Enter is not taken then. */
  validate(text: string): string | undefined;
  /** Called at Enter: the answer, or `undefined` to go on asking. */
  accept(text: string, box: vscode.InputBox): T | undefined;
  /** Called at Back: what to remember of the step. */
  keep(text: string): T | undefined;
  pressed?(button: vscode.QuickInputButton, box: vscode.InputBox): void;
}

/** Asks for a line of text. */
export function askText<T>(step: TextStep<T>): Promise<StepResult<T>> {
  const box = vscode.window.createInputBox();
  frame(box, step);
  box.prompt = step.prompt;
  box.value = step.value;
  box.placeholder = step.placeholder;
  box.buttons = [...box.buttons, ...(step.buttons ?? [])];
  const { Error, Info } = vscode.InputBoxValidationSeverity;
  const tell = (message: string | undefined, severity: vscode.InputBoxValidationSeverity): void => {
    box.validationMessage = message === undefined ? undefined : { message, severity };
  };
  const validate = (): string | undefined => {
    const message = step.validate(box.value);
    tell(message, Error);
    return message;
  };
  return show(box, (done) => [
    box.onDidChangeValue(() => {
      tell(step.note?.(box.value), Info);
    }),
    box.onDidAccept(() => {
      if (validate() !== undefined) return;
      const value = step.accept(box.value, box);
      if (value !== undefined) done({ kind: 'next', value });
    }),
    box.onDidTriggerButton((button) => {
      if (button === vscode.QuickInputButtons.Back) done({ kind: 'back', value: step.keep(box.value) });
      else step.pressed?.(button, box);
    }),
  ]);
}

/** Asks for some of `items`, of which those `picked` are ticked. Enter is not taken while none is: `invalid` says so. */
export function askMany<T extends vscode.QuickPickItem>(
  step: StepFrame & { readonly items: readonly T[]; readonly picked: readonly T[]; readonly invalid: string },
): Promise<StepResult<readonly T[]>> {
  const pick = vscode.window.createQuickPick<T>();
  frame(pick, step);
  pick.placeholder = step.prompt;
  pick.canSelectMany = true;
  pick.items = step.items;
  pick.selectedItems = step.picked;
  return show(pick, (done) => [
    pick.onDidChangeSelection(() => {
      pick.placeholder = pick.selectedItems.length === 0 ? step.invalid : step.prompt;
    }),
    pick.onDidAccept(() => {
      if (pick.selectedItems.length > 0) done({ kind: 'next', value: pick.selectedItems });
    }),
    pick.onDidTriggerButton(() => {
      done({ kind: 'back', value: pick.selectedItems });
    }),
  ]);
}

function frame(
  input: vscode.QuickPick<vscode.QuickPickItem> | vscode.InputBox,
  { title, step, totalSteps }: StepFrame,
): void {
  input.title = title;
  input.step = step;
  input.totalSteps = totalSteps;
  // A look into another window, for a speaker's name say, must not throw the answers away.
  input.ignoreFocusOut = true;
  input.buttons = step > 1 ? [vscode.QuickInputButtons.Back] : [];
}

function show<T>(
  input: vscode.QuickInput,
  listen: (done: (result: StepResult<T>) => void) => vscode.Disposable[],
): Promise<StepResult<T>> {
  return new Promise((resolve) => {
    const finish = (result: StepResult<T>): void => {
      resolve(result);
      listeners.dispose();
      input.dispose();
    };
    const listeners = vscode.Disposable.from(
      ...listen(finish),
      input.onDidHide(() => {
        finish({ kind: 'cancelled' });
      }),
    );
    input.show();
  });
}
