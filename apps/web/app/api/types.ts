// Written by `npm run openapi` from the API. Do not edit.
/* eslint-disable max-lines */
export interface paths {
  '/api/code-of-ethics': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['EthicsCodeController_code'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/codec/decode': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['CodecController_decode'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/codec/encode': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['CodecController_encode'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/documents': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['DocumentController_send'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/documents/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['DocumentController_one'];
    put?: never;
    post?: never;
    delete: operations['DocumentController_remove'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/documents/{id}/content': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['DocumentController_content'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/drafts': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['DraftController_start'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/drafts/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch: operations['DraftController_change'];
    trace?: never;
  };
  '/api/drafts/current': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['DraftController_current'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/fees/application': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['PaymentController_fee'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/health': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['HealthController_live'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/health/ready': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['HealthController_ready'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/me': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['AccountController_me'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch: operations['AccountController_change'];
    trace?: never;
  };
  '/api/payments': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['PaymentController_mine'];
    put?: never;
    post: operations['PaymentController_start'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/payments/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['PaymentController_one'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/payments/{id}/cancel': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['PaymentController_cancel'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/payments/{id}/settle': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['PaymentController_pay'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/program': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['ProgramController_program'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/sandbox/clock': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['ClockController_read'];
    put?: never;
    post: operations['ClockController_move'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/signatures': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['EthicsCodeController_sign'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/signatures/{id}/copy': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['EthicsCodeController_copy'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    Card: {
      card: string;
      expiry: string;
      securityCode: string;
    };
    ChangeDraft: {
      city?: string | null;
      condition?: ('' | ('mental-illness' | 'substance-use-disorder' | 'both')) | null;
      dateOfBirth?: ('' | string) | null;
      declarations?: ('peer' | 'willing-to-share' | 'dedication' | 'truthful')[];
      educationType?: ('' | ('diploma' | 'transcript')) | null;
      email?: ('' | string) | null;
      examDelivery?: ('' | ('test-center' | 'online')) | null;
      examLanguage?: ('' | ('en' | 'ar' | 'zh' | 'fa' | 'hi' | 'ja' | 'ko' | 'ru' | 'es' | 'vi')) | null;
      experienceRole?: ('' | ('consumer' | 'parent' | 'caregiver' | 'family-member')) | null;
      familyName?: string | null;
      givenName?: string | null;
      phone?: ('' | string) | null;
      photoIdType?: ('' | ('drivers-license' | 'identification-card' | 'passport' | 'other-government-photo-id')) | null;
      postalCode?: ('' | string) | null;
      state?: ('' | string) | null;
      street?: string | null;
      version: number;
    };
    ChangeMe: {
      /** @enum {string} */
      language?: 'en' | 'es';
    };
    /** @description The program’s clock, and what falls due next */
    ClockView: {
      next: {
        caseId: string;
        deadline: string;
        due: components['schemas']['Moment'];
        label: string;
        reference: string;
      }[];
      now: components['schemas']['Moment'];
      today: components['schemas']['Day'];
      walking: boolean;
    };
    /** @description A version of the Code of Ethics; `official: false` marks our outline in plain words */
    CodeView: {
      effectiveOn: components['schemas']['Day'];
      official: boolean;
      scope: string;
      undertaking: string;
      values: {
        letter: string;
        name: string;
        standards: {
          id: string;
          text: string;
        }[];
      }[];
      version: string;
    };
    /** @description A Pacific date and its words */
    Day: {
      on: string;
      words: string;
    };
    /** @description A file that proves an item: true type, size in bytes, hash */
    DocumentView: {
      bytes: number;
      fileName: string;
      id: string;
      item: string;
      received: components['schemas']['Moment'];
      scan: string;
      sha256: string;
      /** @enum {string} */
      type: 'application/pdf' | 'image/jpeg' | 'image/png' | 'image/heic';
    };
    /** @description A draft, what is left to do, and what submitting it now would answer */
    DraftView: {
      canSubmit: boolean;
      documents: components['schemas']['DocumentView'][];
      fee: components['schemas']['FeeView'];
      fields: {
        city: string | null;
        condition: string | null;
        dateOfBirth: string | null;
        declarations: string[];
        educationType: string | null;
        email: string | null;
        examDelivery: string | null;
        examLanguage: string | null;
        experienceRole: string | null;
        familyName: string | null;
        givenName: string | null;
        phone: string | null;
        photoIdType: string | null;
        postalCode: string | null;
        state: string | null;
        street: string | null;
      };
      id: string;
      notice: (
        | 'registration-form'
        | 'photo-id'
        | 'diploma'
        | 'lived-experience'
        | 'willing-to-share'
        | 'dedication'
        | 'code-signature'
        | 'training-certificate'
        | 'exam-form'
        | 'fee'
      )[];
      refusal?: {
        code: string;
        detail: string;
        errors?: {
          detail: string;
          pointer: string;
          rule?: string;
        }[];
        names?: string[];
        rule?: string;
        status: number;
        title: string;
        type: string;
      };
      /** @enum {string} */
      route: 'standard';
      signature?: components['schemas']['SignatureView'];
      tasks: {
        done: boolean;
        /** @enum {string} */
        item:
          | 'registration-form'
          | 'photo-id'
          | 'diploma'
          | 'lived-experience'
          | 'willing-to-share'
          | 'dedication'
          | 'code-signature'
          | 'training-certificate'
          | 'exam-form'
          | 'fee'
          | 'declarations';
        /** @enum {string} */
        needed: 'to-submit' | 'can-follow';
        problems: string[];
      }[];
      version: number;
    };
    /** @description A fee somebody owes or paid, in cents; `receipt` is the id of the payment */
    FeeView: {
      cents: number;
      /** @enum {string} */
      code:
        | 'application'
        | 'exam'
        | 'exam-retake'
        | 'renewal'
        | 'reinstatement'
        | 'late-renewal'
        | 'supervisor-training'
        | 'provider-core'
        | 'provider-specialization'
        | 'provider-ce'
        | 'provider-refresher'
        | 'provider-renewal'
        | 'curriculum-modification';
      obligationId: string;
      paid?: components['schemas']['Moment'];
      receipt?: string;
      /** @enum {string} */
      state: 'due' | 'paid' | 'forfeited' | 'cancelled';
    };
    Health: {
      /** @enum {string} */
      mode: 'sandbox' | 'production';
      /** @enum {string} */
      status: 'up';
    };
    MeView: {
      person?: {
        familyName: string;
        givenName: string;
        id: string;
        /** @enum {string} */
        language: 'en' | 'es';
      };
      user: {
        email: string;
        id: string;
        name: string;
        permissions: (
          | 'applications:read'
          | 'applications:judge'
          | 'applications:decide'
          | 'tasks:work'
          | 'payments:read'
          | 'operations:read'
          | 'operations:act'
          | 'payloads:read'
          | 'sandbox:clock'
        )[];
        /** @enum {string} */
        role: 'applicant' | 'reviewer' | 'finance' | 'operator';
      };
    };
    /** @description A UTC instant, its Pacific date and its words */
    Moment: {
      at: string;
      on: string;
      words: string;
    };
    MoveClock: {
      to: string;
    };
    PaymentList: {
      payments: components['schemas']['PaymentView'][];
    };
    /** @description `unapplied`: the money came and pays nothing; finance staff were told */
    PaymentView: {
      cents: number;
      /** @enum {string} */
      code:
        | 'application'
        | 'exam'
        | 'exam-retake'
        | 'renewal'
        | 'reinstatement'
        | 'late-renewal'
        | 'supervisor-training'
        | 'provider-core'
        | 'provider-specialization'
        | 'provider-ce'
        | 'provider-refresher'
        | 'provider-renewal'
        | 'curriculum-modification';
      currency: string;
      forName: string;
      id: string;
      receiptNumber?: string;
      settled?: components['schemas']['Moment'];
      started: components['schemas']['Moment'];
      /** @enum {string} */
      state: 'started' | 'succeeded' | 'failed' | 'cancelled' | 'unapplied';
    };
    ProgramView: {
      authority: {
        bhin: string;
        bill: string;
        county: string;
        name: string;
        shortName: string;
        statute: string;
      };
      contact: {
        address: string;
        email: string;
        phone: string;
        website: string;
      };
      fees: {
        cents: number;
        /** @enum {string} */
        code:
          | 'application'
          | 'exam'
          | 'exam-retake'
          | 'renewal'
          | 'reinstatement'
          | 'late-renewal'
          | 'supervisor-training'
          | 'provider-core'
          | 'provider-specialization'
          | 'provider-ce'
          | 'provider-refresher'
          | 'provider-renewal'
          | 'curriculum-modification';
      }[];
      links: {
        mail?: string;
        temporal?: string;
      };
      /** @enum {string} */
      mode: 'sandbox' | 'production';
      now: components['schemas']['Moment'];
      revision: components['schemas']['Day'];
      today: components['schemas']['Day'];
    };
    SignatureView: {
      id: string;
      printedName: string;
      signed: components['schemas']['Moment'];
      version: string;
    };
    SignCode: {
      /** @enum {boolean} */
      agreed: true;
      /** Format: uuid */
      for: string;
      printedName: string;
      version: string;
    };
    StartDraft: {
      /** @enum {string} */
      route: 'standard';
    };
    StartedPayment: {
      id: string;
      payUrl: string;
    };
    StartPayment: {
      /** Format: uuid */
      obligationId: string;
    };
    /** @description Where the clock stands, and what happened on the way */
    WalkView: {
      happened: {
        at: components['schemas']['Moment'];
        reference: string;
        what: string;
      }[];
      now: components['schemas']['Moment'];
      steps: number;
    };
    WirePayload: {
      /** Format: base64 */
      data?: string;
      metadata?: {
        [key: string]: string;
      };
    };
    WirePayloads: {
      payloads: components['schemas']['WirePayload'][];
    };
  };
  responses: never;
  parameters: never;
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  EthicsCodeController_code: {
    parameters: {
      query?: {
        version?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The Code */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CodeView'];
        };
      };
    };
  };
  CodecController_decode: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['WirePayloads'];
      };
    };
    responses: {
      /** @description In clear */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WirePayloads'];
        };
      };
    };
  };
  CodecController_encode: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['WirePayloads'];
      };
    };
    responses: {
      /** @description Encrypted */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WirePayloads'];
        };
      };
    };
  };
  DocumentController_send: {
    parameters: {
      query?: never;
      header: {
        /** @description A UUID. Same key and body: same answer; same key, other body: 422. */
        'Idempotency-Key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'multipart/form-data': {
          /** Format: binary */
          file: string;
          /** Format: uuid */
          for: string;
          item: string;
        };
      };
    };
    responses: {
      /** @description The file is kept */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DocumentView'];
        };
      };
    };
  };
  DocumentController_one: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description What is known of the file */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DocumentView'];
        };
      };
    };
  };
  DocumentController_remove: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The file is gone */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  DocumentController_content: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The file */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/octet-stream': string;
        };
      };
    };
  };
  DraftController_start: {
    parameters: {
      query?: never;
      header: {
        /** @description A UUID. Same key and body: same answer; same key, other body: 422. */
        'Idempotency-Key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['StartDraft'];
      };
    };
    responses: {
      /** @description Your draft */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DraftView'];
        };
      };
    };
  };
  DraftController_change: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ChangeDraft'];
      };
    };
    responses: {
      /** @description The draft as it is now */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DraftView'];
        };
      };
    };
  };
  DraftController_current: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Your draft */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DraftView'];
        };
      };
    };
  };
  PaymentController_fee: {
    parameters: {
      query: {
        /** @description id of a draft or application */
        for: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The fee */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FeeView'];
        };
      };
    };
  };
  HealthController_live: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The process lives */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Health'];
        };
      };
    };
  };
  HealthController_ready: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description It can serve */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Health'];
        };
      };
    };
  };
  AccountController_me: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The account of this session */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MeView'];
        };
      };
    };
  };
  AccountController_change: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ChangeMe'];
      };
    };
    responses: {
      /** @description The account as it is now */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MeView'];
        };
      };
    };
  };
  PaymentController_mine: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Your payments, newest first */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PaymentList'];
        };
      };
    };
  };
  PaymentController_start: {
    parameters: {
      query?: never;
      header: {
        /** @description A UUID. Same key and body: same answer; same key, other body: 422. */
        'Idempotency-Key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['StartPayment'];
      };
    };
    responses: {
      /** @description The payment has begun */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StartedPayment'];
        };
      };
    };
  };
  PaymentController_one: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The payment */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PaymentView'];
        };
      };
    };
  };
  PaymentController_cancel: {
    parameters: {
      query?: never;
      header: {
        /** @description A UUID. Same key and body: same answer; same key, other body: 422. */
        'Idempotency-Key': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Given up; nothing was charged */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PaymentView'];
        };
      };
    };
  };
  PaymentController_pay: {
    parameters: {
      query?: never;
      header: {
        /** @description A UUID. Same key and body: same answer; same key, other body: 422. */
        'Idempotency-Key': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['Card'];
      };
    };
    responses: {
      /** @description Paid, with a receipt number */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PaymentView'];
        };
      };
    };
  };
  ProgramController_program: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The program today */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ProgramView'];
        };
      };
    };
  };
  ClockController_read: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The program’s clock */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClockView'];
        };
      };
    };
  };
  ClockController_move: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['MoveClock'];
      };
    };
    responses: {
      /** @description The clock stands there */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WalkView'];
        };
      };
    };
  };
  EthicsCodeController_sign: {
    parameters: {
      query?: never;
      header: {
        /** @description A UUID. Same key and body: same answer; same key, other body: 422. */
        'Idempotency-Key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SignCode'];
      };
    };
    responses: {
      /** @description The signature */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SignatureView'];
        };
      };
    };
  };
  EthicsCodeController_copy: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description What was signed, by whom, when */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/plain': string;
        };
      };
    };
  };
}
